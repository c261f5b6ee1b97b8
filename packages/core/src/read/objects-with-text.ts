import { type Fields, hasBody, textOf } from './fields.ts'

/** Services wrap their articles no deeper. */
const DEEPEST = 8

/**
 * The objects that carry a text, wherever they stand in an answer; where one of a list does, the whole list. What is said
 * around the object that holds the text belongs to it.
 *
 *     { "data": { "articles": [{ "title": …, "text": … }] } }
 *     { "hits": [{ "_source": { "text": … } }] } · { "webTitle": …, "fields": { "bodyText": … } }
 */
export function objectsWithText(value: unknown, depth: number): readonly unknown[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return []
  if (Array.isArray(value))
    return value.some((one) => isObject(one) && textOf(one) !== null)
      ? value
      : value.flatMap((one) => objectsWithText(one, depth + 1))
  const fields = value as Fields
  if (hasBody(fields)) return [fields]
  const inner = Object.values(fields).find((one) => isObject(one) && hasBody(one))
  if (inner !== undefined) return [{ ...fields, ...(inner as Fields) }]
  return Object.values(fields).flatMap((one) => objectsWithText(one, depth + 1))
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
