/**
 * What this process has worked so far, in milliseconds: unlike time on the clock it does not grow while others have the
 * machine.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
