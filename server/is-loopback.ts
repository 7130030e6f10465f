import { BlockList, isIPv4 } from 'node:net'

const own = new BlockList()
own.addSubnet('127.0.0.0', 8, 'ipv4')

/**
 * Whether a host is this machine itself: `localhost`, an address in 127.0.0.0/8, or `::1`, with or without the brackets
 * that a URL has around it. What can be written in more ways is known in its plain form only, which is the one that an
 * http URL and a lookup give.
 */
export function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || (isIPv4(host) && own.check(host))
}
