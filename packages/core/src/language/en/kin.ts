import { type KinOf, unpackKin } from '../kin.ts'

export async function loadKin(): Promise<KinOf> {
  return unpackKin((await import('../../../generated/en/kin.js')).default)
}
