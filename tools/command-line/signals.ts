/** npm passes Ctrl-C on although the terminal has already sent it: a second one this soon is the same keypress. */
const SAME_KEYPRESS = 1_500

/**
 * Calls back when the person at the terminal, or the system, wants us to stop. Asking again later ends the process at
 * once; what it had running is then ended by the next start.
 */
export function onStopSignal(stop: () => void): void {
  // When the terminal is gone there is nobody left to tell, but there is still everything to stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  let first: number | undefined
  const handle = () => {
    if (first === undefined) {
      first = Date.now()
      stop()
    } else if (Date.now() - first > SAME_KEYPRESS) {
      process.exit(130)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, handle)
}
