import { type Profiler, Session } from 'node:inspector/promises'

/** Microseconds between two samples. */
const interval = 200

/**
 * Which share of the time of a work each function takes that is called by one of `callers`, with all that it calls;
 * the greatest first. Sampled by the profiler of the engine.
 */
export async function sharesOf(
  callers: readonly string[],
  work: () => void,
): Promise<[name: string, share: number][]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval })
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return sharesIn(profile, callers)
}

function sharesIn(
  { nodes }: Profiler.Profile,
  callers: readonly string[],
): [name: string, share: number][] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const hits = new Map<string, number>()
  const add = (
    { hitCount = 0, children = [], callFrame }: Profiler.ProfileNode,
    stage: string | null,
  ) => {
    if (stage !== null) hits.set(stage, (hits.get(stage) ?? 0) + hitCount)
    const calls = callers.includes(callFrame.functionName)
    for (const id of children) {
      const child = byId.get(id)
      if (child) add(child, calls ? child.callFrame.functionName : stage)
    }
  }
  const [root] = nodes
  if (root) add(root, null)
  const all = [...hits.values()].reduce((sum, one) => sum + one, 0)
  return [...hits]
    .map(([name, one]): [string, number] => [name, one / all])
    .sort(([, a], [, b]) => b - a)
}

/** "findNames 18 %, tagWords 16 %, …": those of a hundredth or more. */
export function inPercent(shares: readonly (readonly [name: string, share: number])[]): string {
  return shares
    .filter(([, share]) => share >= 0.01)
    .map(([name, share]) => `${name} ${Math.round(100 * share)} %`)
    .join(', ')
}
