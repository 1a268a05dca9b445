import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { describeTaken, freePort, freePorts, takenPorts } from './ports.ts'

test('names the taken port, what we wanted it for and the variable that moves it', async () => {
  const stranger = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void stranger.close())
  await once(stranger, 'listening')
  const { port } = stranger.address() as AddressInfo

  const claims = [
    { variable: 'CMS_PORT', port, purpose: 'CMS' },
    { variable: 'DELIVERY_PORT', port: await freePort(), purpose: 'delivery' },
  ]
  const taken = await takenPorts(claims, '127.0.0.1')
  expect(taken.map(({ variable }) => variable)).toEqual(['CMS_PORT'])
  expect(describeTaken(taken)).toContain(`Port ${port} (CMS) is taken`)
  expect(describeTaken(taken)).toContain('CMS_PORT=…')
})

test('counts a listener on all addresses as taken too', async () => {
  const stranger = createServer().listen(0, '0.0.0.0')
  onTestFinished(() => void stranger.close())
  await once(stranger, 'listening')
  const { port } = stranger.address() as AddressInfo
  expect(await takenPorts([{ variable: 'CMS_PORT', port, purpose: 'CMS' }], '127.0.0.1')).toHaveLength(1)
})

test('hands out each free port once', async () => {
  const ports = await freePorts(200)
  expect(new Set(ports).size).toBe(200)
})
