import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a local port that can be shut, as when a server dies. */
export interface Gate {
  port: number
  shut(): void
  /** Lets nothing through, and says nothing of it, as when a machine loses its power. */
  fallSilent(): void
  open(): void
  close(): Promise<void>
}

export async function openGate(target: number): Promise<Gate> {
  const sockets = new Set<Socket>()
  let isOpen = true
  let isSilent = false
  const server = createServer((inner) => {
    if (!isOpen) {
      inner.destroy()
      return
    }
    if (isSilent) {
      sockets.add(inner)
      inner.on('error', () => undefined).on('close', () => sockets.delete(inner))
      return
    }
    const outer = connect(target, '127.0.0.1')
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(from)
      // What is small goes on at once, as it does without a gate.
      from.setNoDelay()
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const { port } = server.address() as AddressInfo
  return {
    port,
    shut() {
      isOpen = false
      cut()
    },
    fallSilent() {
      isSilent = true
      for (const socket of sockets) socket.unpipe().pause()
    },
    open() {
      isOpen = true
      isSilent = false
    },
    async close() {
      cut()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}
