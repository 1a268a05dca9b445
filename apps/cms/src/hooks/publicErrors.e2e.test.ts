import { describe, expect, it } from 'vitest'
import { openProduct } from '../testing/product.ts'

const { staff } = await openProduct()

describe('an error', () => {
  it('reaches whoever sent the request with its sentence, from the server as it was built', async () => {
    const response = await staff('editor', 'POST', '/files', { title: 'Uten fil' })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ errors: [{ message: 'Velg filen som skal lastes opp.' }] })
  })
})
