import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** The API as those who run it have it: a process of its own. */
export interface ApiProcess {
  /** Ends with the process, which must not end before it is told to. */
  child: ChildProcess
  /** Megabytes that it has, and what of them is used, after all that is not needed has been let go. */
  memory(): Promise<{ rss: number; used: number }>
  stop(): Promise<void>
}

/** Starts it, and looks into it as a debugger would. */
export async function startProcess(env: Record<string, string>): Promise<ApiProcess> {
  const child = spawn(process.execPath, ['--inspect=127.0.0.1:0', 'src/main.ts'], {
    cwd: new URL('../..', import.meta.url),
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const debuggerAddress = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const address = /ws:\/\/\S+/.exec(line)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.on('exit', (code) => reject(new Error(`The API ended with ${code} before it had begun`)))
  })
  const inspector = new WebSocket(debuggerAddress)
  await once(inspector, 'open')
  let asked = 0
  const call = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve) => {
      const id = (asked += 1)
      const listen = ({ data }: MessageEvent) => {
        const message: unknown = JSON.parse(String(data))
        if (at(message, 'id') !== id) return
        inspector.removeEventListener('message', listen)
        resolve(at(message, 'result'))
      }
      inspector.addEventListener('message', listen)
      inspector.send(JSON.stringify({ id, method, params }))
    })
  return {
    child,
    async memory() {
      await call('HeapProfiler.collectGarbage')
      const expression = 'JSON.stringify(process.memoryUsage())'
      const answer = await call('Runtime.evaluate', { expression })
      const { rss, heapUsed, external } = JSON.parse(String(at(at(answer, 'result'), 'value')))
      return { rss: rss / 1_048_576, used: (heapUsed + external) / 1_048_576 }
    },
    async stop() {
      inspector.close()
      if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit')
    },
  }
}

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
