/** A server-sent event. @param id the cursor of the place after it */
export const eventText = (event: string, data: string, id: string): string =>
  `event: ${event}\nid: ${id}\ndata: ${data}\n\n`
