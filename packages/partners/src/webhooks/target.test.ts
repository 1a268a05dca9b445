import { describe, expect, it } from 'vitest'
import { checkTarget, ForbiddenTarget, type Resolve } from './target.ts'

const answers: Record<string, string[]> = {
  'example.org': ['93.184.216.34', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
  'inside.example.org': ['127.0.0.1'],
  'metadata.example.org': ['169.254.169.254'],
  'both.example.org': ['93.184.216.34', '10.0.0.7'],
  'six.example.org': ['::ffff:127.0.0.1'],
  'xn--bl-zia.example.org': ['93.184.216.34'],
}
const resolve: Resolve = async (name) =>
  (answers[name] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
const check = (address: string, exceptions: string[] = []) => checkTarget(address, { exceptions, resolve })

describe('a target', () => {
  it.each([
    'https://example.org/hook',
    'https://example.org:8443/',
    'https://blå.example.org',
    'https://8.8.8.8/x',
  ])('may be %s', async (address) => {
    const { addresses } = await check(address)
    expect(addresses.length).toBeGreaterThan(0)
  })

  it('is given with every address that it has, so that nobody asks for them again', async () => {
    const { url, addresses } = await check('https://EXAMPLE.org:443/a')
    expect(url.href).toBe('https://example.org/a')
    expect(addresses.map(({ address }) => address)).toEqual(answers['example.org'])
  })

  it.each([
    'http://example.org',
    'ftp://example.org',
    'file:///etc/passwd',
    'javascript:1',
    'example.org',
    '',
    'https://a:b@example.org',
    'https://a@example.org',
    'https://example.org/#x',
    'https://example.org:22',
    'https://example.org:80',
    'https://example.org:0',
    'https://127.0.0.1',
    'https://127.1',
    'https://2130706433',
    'https://0x7f000001',
    'https://0x7f.1',
    'https://017700000001',
    'https://0177.0.0.1',
    'https://127.0.0.1.',
    'https://①②⑦.0.0.1',
    'https://0',
    'https://127%2e0%2e0%2e1',
    'https://１２７.0.0.1',
    'https://127。0。0。1',
    'https://example.org@127.0.0.1',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://[::ffff:7f00:1]',
    'https://[::127.0.0.1]',
    'https://[0:0:0:0:0:0:0:1]',
    'https://[64:ff9b::7f00:1]',
    'https://[2002:7f00:1::]',
    'https://[fe80::1]',
    'https://localhost',
    'https://LOCALHOST.',
    'https://ｌｏｃａｌｈｏｓｔ',
    'https://x.localhost',
    'https://db',
    'https://printer.local',
    'https://metadata.google.internal',
    'https://router.home.arpa',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1',
    'https://192.168.1.1',
    'https://100.100.100.200',
    'https://inside.example.org',
    'https://inside.example.org.',
    'https://metadata.example.org',
    'https://both.example.org',
    'https://six.example.org',
    'https://nowhere.example.org',
  ])('cannot be %s', async (address) => {
    await expect(check(address)).rejects.toThrow(ForbiddenTarget)
  })

  it('may be private and unencrypted where the setting names host and port, and nowhere else', async () => {
    const exceptions = ['127.0.0.1:4000', 'inside.example.org:4000']
    await expect(check('http://127.0.0.1:4000/x', exceptions)).resolves.toMatchObject({
      addresses: [{ address: '127.0.0.1' }],
    })
    await expect(check('http://inside.example.org:4000', exceptions)).resolves.toBeDefined()
    for (const other of [
      'http://127.0.0.1:4001',
      'http://127.0.0.2:4000',
      'http://localhost:4000',
      'ftp://127.0.0.1:4000',
    ])
      await expect(check(other, exceptions)).rejects.toThrow(ForbiddenTarget)
  })

  it('says in words what is wrong with it', async () => {
    await expect(check('http://example.org')).rejects.toThrow('must begin with https://')
    await expect(check('https://both.example.org')).rejects.toThrow('leads to an address that is not public')
    await expect(check('https://nowhere.example.org')).rejects.toThrow('has a name without an address')
  })
})
