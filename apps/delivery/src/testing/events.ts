/** An event of a stream, as a test looks at it. */
export interface ReceivedEvent {
  event: string
  id: string
  data: Record<string, unknown>
}

/** Opens a stream; `next` waits for the next event, signs of life not counted. */
export async function openStream(
  address: string,
  headers: Record<string, string> = {},
): Promise<{ response: Response; next: () => Promise<ReceivedEvent | undefined>; close: () => void }> {
  const controller = new AbortController()
  const response = await fetch(address, { headers, signal: controller.signal })
  const events = parse(response)
  return {
    response,
    next: async () => {
      const { value, done } = await events.next()
      return done ? undefined : value
    },
    close: () => controller.abort(),
  }
}

async function* parse(response: Response): AsyncGenerator<ReceivedEvent> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true })
    const blocks = rest.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]))
      const data = fields.get('data')
      if (data !== undefined)
        yield { event: fields.get('event') ?? '', id: fields.get('id') ?? '', data: JSON.parse(data) }
    }
  }
}
