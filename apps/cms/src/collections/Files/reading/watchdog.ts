import { memoryUsage, kill, pid } from 'node:process'

/** The most memory that reading one file may take. */
const most = 700_000_000

/**
 * Runs beside the reading, in a thread of its own, and ends the process when it takes too much: the limit of V8 does not
 * count the bytes that streams are unpacked into.
 */
setInterval(() => {
  if (memoryUsage.rss() > most) kill(pid, 'SIGKILL')
}, 25)
