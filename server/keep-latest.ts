/**
 * Keeps what was made under a key, so that it is made once, also for those who ask while it is being made; what fails
 * is not kept.
 *
 * @param most how many are kept; the one that was asked for longest ago goes first.
 */
export function keepLatest<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (key, make) => {
    const one = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, one)
    one.catch(() => {
      if (kept.get(key) === one) kept.delete(key)
    })
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return one
  }
}
