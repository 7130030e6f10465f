import { BlockList, isIPv4 } from 'node:net'

/**
 * Networks of IPv4 that are nobody's out there: one's own, private, shared by carriers, local to a link, for documents, tests and
 * many at once. IANA's registry of special-purpose addresses (RFC 6890), read 2026-11.
 */
const special4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`

/** Within the unicast space of IPv6: protocols, documents, and addresses that carry one of IPv4 in them. */
const special6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20'

const closed4 = listOf(special4, 'ipv4')
const closed6 = listOf(special6, 'ipv6')
/** All of IPv6 that is given out to anybody. What lies outside, mapped and translated IPv4 among it, is nobody's out there. */
const unicast6 = listOf('2000::/3', 'ipv6')

function listOf(networks: string, family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const network of networks.split(/\s+/)) {
    const [address, bits] = network.split('/')
    list.addSubnet(address!, Number(bits), family)
  }
  return list
}

/** Whether a network address is one that anybody in the world can reach, and not one within somebody's own walls. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed4.check(address, 'ipv4')
  return unicast6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}
