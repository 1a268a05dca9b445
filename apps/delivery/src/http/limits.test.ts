import { describe, expect, test } from 'vitest'
import { group, Limits } from './limits.ts'

describe('an address', () => {
  test('is one of IPv4, or the network of IPv6 that one subscriber has', () => {
    expect(group('192.0.2.7')).toBe('192.0.2.7')
    expect(group('::ffff:192.0.2.7')).toBe('192.0.2.7')
    expect(group('2001:db8:1:2:3:4:5:6')).toBe(group('2001:db8:1:2::9'))
    expect(group('2001:db8:1:2::9')).not.toBe(group('2001:db8:1:3::9'))
    expect(group('2001:db8::1')).toBe('2001:db8:0:0')
    expect(group('::1')).toBe('0:0:0:0')
    expect(group('x'.repeat(500))).toHaveLength(64)
  })
})

describe('Limits', () => {
  test('tells what is left, and refuses when nothing is', async () => {
    const limits = new Limits(2)
    expect(await limits.count('anonymous', '192.0.2.1')).toEqual([
      'RateLimit-Policy',
      '"anonymous";q=2;w=60',
      'RateLimit',
      '"anonymous";r=1;t=60',
    ])
    await limits.count('anonymous', '192.0.2.1')
    await expect(limits.count('anonymous', '192.0.2.1')).rejects.toMatchObject({
      kind: 'too-many-requests',
      details: { headers: { 'Retry-After': '60', RateLimit: '"anonymous";r=0;t=60' } },
    })
    await limits.count('anonymous', '192.0.2.2')
    await limits.count('files', '192.0.2.1')
  })
})
