import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../processes/ports.ts'
import { waitUntil } from '../processes/wait.ts'
import type { Reference } from './reference.ts'

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx']

/** nginx with one worker, sending a page from a file; null where there is no nginx. */
export async function startNginx(html: string): Promise<Reference | null> {
  const program = places.find((place) => existsSync(place))
  if (program === undefined) return null
  const folder = mkdtempSync(join(tmpdir(), 'osloregionen-nginx-'))
  // Its worker may run as somebody else.
  chmodSync(folder, 0o755)
  const port = await freePort()
  writeFileSync(join(folder, 'index.html'), html)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;
     events { worker_connections 256; }
     http { access_log off; default_type text/html; keepalive_requests 1000000; open_file_cache max=10; sendfile on;
       server { listen 127.0.0.1:${port}; root ${folder}; } }`,
  )
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  const isReady = await waitUntil(async () => (await fetch(origin)).ok, { limit: 5_000 })
  const stop = () => {
    child.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  }
  if (!isReady) {
    stop()
    throw new Error(`${program} did not answer on ${origin}`)
  }
  const worker = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim()
  return { origin, pid: Number(worker), stop }
}
