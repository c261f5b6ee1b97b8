import type { Line } from './line.ts'

/** Police and courts: who is caught, what is proved, what is allowed. */
export const justice: readonly Line[] = [
  [
    'caught',
    'captured caught arrested arrest arrests in_custody into_custody behind_bars under_arrest detained seized locked_up in_handcuffs house_arrest',
    'fugitive at_large the_run escaped a_free_man a_free_woman on_the_loose eluded evaded',
  ],
  [
    'free',
    'on_bail bailed released freed set_free let_go free_man free_woman walked_free at_liberty',
    'in_custody into_custody behind_bars remains_in_jail remain_in_jail still_held remanded locked_up under_arrest',
  ],
  [
    'guilty',
    'guilty convicted conviction convictions found_guilty sentenced jailed',
    'innocent acquitted acquittal cleared exonerated absolved not_guilty walked_free walks_free walk_free go_free',
  ],
  ['confessed', 'confessed confession admitted admits', 'denies denied denial'],
  ['allowed', 'allowed permitted legal lawful', 'banned forbidden prohibited illegal unlawful'],
  [
    'upheld',
    'upheld uphold upholds confirmed affirmed let_stand lets_stand',
    'overturned overturn quashed annulled threw_out thrown_out throw_out struck_down strike_down reversed reversal set_aside',
  ],
  [
    'licensed',
    'licensed insured registered certified',
    'unlicensed uninsured unregistered uncertified',
  ],
  ['forced', 'forcibly coerced', 'voluntary voluntarily willingly'],
  ['resisting', 'resisted resist resistance', 'surrendered cooperated complied'],
  [
    'pleading',
    'pleaded_guilty pled_guilty admitted_the_charges',
    'pleaded_not_guilty pled_not_guilty denied_the_charges denied_all_charges',
  ],
  [
    'cleared',
    'cleared clears blameless no_blame absolved',
    'blamed blame blames to_blame responsible at_fault negligent negligence',
  ],
]
