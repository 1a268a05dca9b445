import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { waitUntil } from '../../../../tools/processes/wait.ts'
import { StreamConnection } from './connection.ts'

/** A connection whose reader has asked, and reads nothing until told. */
async function openTo(patience: number) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const reader = connect((server.address() as AddressInfo).port, '127.0.0.1')
  reader.on('error', () => undefined)
  onTestFinished(() => {
    reader.destroy()
    server.close()
  })
  const connection = new Promise<StreamConnection>((resolve) =>
    server.on('request', (_request, response) => resolve(new StreamConnection(response, patience))),
  )
  reader.write('GET / HTTP/1.1\r\nHost: test\r\n\r\n')
  reader.pause()
  return { reader, connection: await connection }
}

const events = Buffer.alloc(1_048_576, 'data: x\n\n')

test('a reader who takes nothing is waited for, no longer than patience lasts', async () => {
  const { connection } = await openTo(100)
  const begun = performance.now()
  for (let sent = 0; !connection.closed && sent < 100; sent += 1) await connection.send(events)
  expect(connection.closed).toBe(true)
  expect(performance.now() - begun).toBeGreaterThan(90)
})

test('a reader who begins to read in time gets everything', async () => {
  const { connection, reader } = await openTo(20_000)
  let received = 0
  reader.on('data', (data) => (received += data.length))
  reader.pause()
  setTimeout(() => reader.resume(), 100)
  for (let sent = 0; sent < 30; sent += 1) await connection.send(events)
  expect(await waitUntil(() => received >= 30 * events.length, { limit: 10_000, pause: 10 })).toBe(true)
  expect(connection.closed).toBe(false)
})
