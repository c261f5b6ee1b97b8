import type { LineRoles } from '../../src/language/line-roles.ts'

declare const lineRoles: LineRoles
export default lineRoles
