import type { PackedClusters } from '../../src/language/clusters.ts'

declare const clusters: PackedClusters
export default clusters
