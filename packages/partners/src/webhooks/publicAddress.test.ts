import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './publicAddress.ts'

const refused = {
  'this network': '0.0.0.0 0.1.2.3',
  private: '10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1',
  'shared by a provider': '100.64.0.1 100.127.255.255',
  loopback: '127.0.0.1 127.255.255.254 ::1',
  'link-local, with the metadata of clouds': '169.254.0.1 169.254.169.254 fe80::1 fe80::a9fe:a9fe',
  'of protocols, documentation and measurements':
    '192.0.0.1 192.0.0.192 192.0.2.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 192.88.99.1 2001:db8::1 3fff::1 2001:2::1',
  'multicast and broadcast': '224.0.0.1 239.255.255.255 255.255.255.255 ff02::1',
  reserved: '240.0.0.1 254.255.255.255 4000::1 100::1 5f00::1',
  'of one site': 'fc00::1 fd00:ec2::254 fec0::1',
  unspecified: '::',
  'with an IPv4 address in it':
    '::127.0.0.1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::7f00:1 2002:7f00:1:: 2001::1',
  'no address': 'localhost 127.1 0x7f.0.0.1 2130706433 fe80::1%eth0 [::1]',
}

describe('an address', () => {
  it.each(Object.entries(refused))('is not public: %s', (_, list) => {
    // What ipaddr.js reads as a number in another form never comes here: `URL` writes all of them alike.
    for (const address of list.split(' '))
      expect([address, isPublicAddress(address)]).toEqual([address, false])
  })

  it.each(['8.8.8.8', '193.213.112.4', '223.255.255.254', '2a00:1450:400f::200e', '2606:4700::1111'])(
    'is public: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it('is never public because IPv6 is written around it', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        for (const prefix of ['::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::', 'fe80::', 'fd00::'])
          expect(isPublicAddress(prefix + address)).toBe(false)
      }),
    )
  })

  it('is not public within any block that is not, whichever host it is', () => {
    const byte = fc.nat(255)
    const blocks = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), byte, byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(198), fc.constantFrom(18, 19), byte, byte),
      fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
    )
    fc.assert(
      fc.property(blocks, (parts) => {
        expect(isPublicAddress(parts.join('.'))).toBe(false)
      }),
    )
  })
})
