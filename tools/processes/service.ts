/** When a service counts as started: an address answers 2xx, a line appears in its log, or a question is answered yes. */
export type Readiness = { url: string } | { logLine: string } | { ask: () => Promise<boolean> }

/** A long-running process of the product. */
export type Service = {
  name: string
  command: string
  args: string[]
  cwd: string
  env: Record<string, string>
  ready: Readiness
  /** Milliseconds it may take to become ready; 60 s when absent. */
  readyLimit?: number
  /** What asks it to end in good order. */
  stopSignal?: 'SIGTERM' | 'SIGINT'
  /** Milliseconds it may take to end before it is killed; 10 s when absent. */
  stopLimit?: number
  /** The account it runs as, when we are root and it must not be. */
  account?: { uid: number; gid: number }
  /** Done before every start and restart. */
  prepare?: () => Promise<void>
}
