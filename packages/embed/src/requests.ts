import type { Item } from './view.ts'

interface Request {
  answer: Promise<Item[]>
  askers: number
  controller: AbortController
}

/** What is under way, by address: elements that show the same ask once. */
const running = new Map<string, Request>()

/** The items of a list. Whoever aborts waits no longer; when nobody waits, the request is given up. */
export function ask(address: string, signal: AbortSignal): Promise<Item[]> {
  const request = running.get(address) ?? start(address)
  request.askers += 1
  signal.addEventListener('abort', () => {
    request.askers -= 1
    if (request.askers === 0) request.controller.abort()
  })
  return request.answer
}

function start(address: string): Request {
  const controller = new AbortController()
  const forget = () => {
    if (running.get(address) === request) running.delete(address)
  }
  controller.signal.addEventListener('abort', forget)
  const request = { answer: fetchItems(address, controller.signal, forget), askers: 0, controller }
  running.set(address, request)
  return request
}

async function fetchItems(address: string, signal: AbortSignal, done: () => void): Promise<Item[]> {
  try {
    const answer = await fetch(address, { signal, credentials: 'omit' })
    if (!answer.ok) throw new Error(`${answer.status} from ${address}`)
    const { data }: { data: Item[] } = await answer.json()
    return data
  } finally {
    done()
  }
}
