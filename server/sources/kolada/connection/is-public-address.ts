import { BlockList, isIPv4 } from 'node:net'

/** Addresses that do not belong to the open internet (RFC 6890 and its registry), IPv4. */
const reserved: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

const closed4 = new BlockList()
for (const [net, prefix] of reserved) closed4.addSubnet(net, prefix, 'ipv4')

/** Of IPv6 only global unicast is open, but for the parts of it that carry another address inside or are for examples. */
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
const closed6 = new BlockList()
closed6.addSubnet('2001::', 23, 'ipv6')
closed6.addSubnet('2001:db8::', 32, 'ipv6')
closed6.addSubnet('2002::', 16, 'ipv6')
closed6.addSubnet('3fff::', 20, 'ipv6')

const own = new BlockList()
own.addSubnet('127.0.0.0', 8, 'ipv4')
own.addAddress('::1', 'ipv6')

/** Whether an IP address belongs to the open internet. One IPv4 address inside an IPv6 one does not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed4.check(address, 'ipv4')
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}

/** Whether an IP address is the machine's own. */
export function isLoopbackAddress(address: string): boolean {
  return isIPv4(address) ? own.check(address, 'ipv4') : address === '::1'
}
