/**
 * Milliseconds of processor time that this process has used: unlike the clock on the wall it does
 * not run while other programs have the machine.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
