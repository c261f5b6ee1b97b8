import type { PackedKin } from '../../src/language/kin.ts'

declare const kin: PackedKin
export default kin
