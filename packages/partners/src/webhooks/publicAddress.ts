import ipaddr from 'ipaddr.js'

/** What the internet has given out of IPv6; the rest, and what embeds an IPv4 address, is nobody's to reach. */
const globalIPv6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** Whether an IP address is one host on the public internet: no private, local, shared, reserved or embedded one. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || address.match(globalIPv6)
}
