import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePorts } from '../processes/ports.ts'
import { findRedis } from './chromium.ts'

/** A Redis of a test, which keeps nothing. */
export interface TestRedis {
  url: string
  stop: () => Promise<void>
}

/** Starts redis-server. Whoever starts it stops it. */
export async function startRedis(): Promise<TestRedis> {
  const program = findRedis(process.env)
  if (!program) throw new Error('No redis-server was found. Install the package redis-server')
  const [port = 0] = await freePorts(1)
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const server = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(server, 'exit')
  for await (const text of server.stdout.setEncoding('utf8'))
    if (String(text).includes('Ready to accept connections')) break
  server.stdout.resume()
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill()
      await ended
    },
  }
}
