/** Zones by how far they are ahead of Greenwich; nothing where that depends on the day or on the place. */
export const timeZones: readonly (readonly [string, string])[] = [
  ['Z', 'gmt|utc|z|hours gmt|greenwich mean time|universal time'],
  ['+01:00', 'bst|cet'],
  ['+02:00', 'cest|eet'],
  ['+03:00', 'eest|msk|moscow time'],
  [
    '',
    "kyiv time|ist|et|cst|pt|local time|eastern time|pacific time|central time|o'clock|hours local time",
  ],
  ['+05:00', 'pkt'],
  ['+07:00', 'wib'],
  ['+08:00', 'hkt|sgt|awst|beijing time'],
  ['+09:00', 'jst|kst|tokyo time'],
  ['+10:00', 'aest'],
  ['+11:00', 'aedt'],
  ['+12:00', 'nzst'],
  ['+13:00', 'nzdt'],
  ['-05:00', 'est|cdt|eastern standard time'],
  ['-04:00', 'edt|eastern daylight time'],
  ['-07:00', 'mst|pdt'],
  ['-06:00', 'mdt'],
  ['-08:00', 'pst'],
]
