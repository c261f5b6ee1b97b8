import type { Format } from '../format.ts'
import { readMail } from '../mail.ts'

/** Names of header fields that mails and saved pages begin with. */
const FIELDS =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-[\w-]+|snapshot-content-location):/i

const FIELD = /^[\w-]+:/

export const mail: Format = {
  name: 'mail or saved page',
  mediaTypes: ['message/rfc822', 'multipart/related', 'application/x-mimearchive'],
  looksLike: (head) => {
    if (!FIELD.test(head)) return false
    const fields = head.split(/\r?\n\r?\n/, 1)[0]?.split(/\r?\n(?![ \t])/) ?? []
    const known = fields.filter((line) => FIELDS.test(line)).length
    return (
      known >= 3 &&
      fields.every((line) => FIELD.test(line)) &&
      /^(?:mime-version|received|message-id|content-transfer-encoding):/im.test(head)
    )
  },
  read: readMail,
}
