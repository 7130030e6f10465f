import { BlockList, isIP, isIPv6 } from 'node:net'

/** The proxies whose word is taken for where a request comes from. */
export type TrustedProxies = Readonly<{ check: (address: string) => boolean }>

/**
 * Reads a list of addresses and networks (`10.0.0.5, 10.1.0.0/16, ::1`).
 *
 * @throws Error where one of them is neither.
 */
export function readProxies(text: string): TrustedProxies {
  const list = new BlockList()
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue
    const [address = '', bits] = part.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    const longest = family === 'ipv6' ? 128 : 32
    const prefix = bits === undefined ? longest : Number(bits)
    if (isIP(address) === 0 || !/^\d{0,3}$/.test(bits ?? '') || bits === '' || prefix > longest)
      throw new Error(
        `JAMSIDES_PROXY är ”${text}”. Adresser och nät med komma emellan går bra, som 10.0.0.5, 10.1.0.0/16.\n` +
          `JAMSIDES_PROXY is “${text}”. Addresses and networks with commas between are accepted, such as 10.0.0.5, 10.1.0.0/16.`,
      )
    list.addSubnet(address, prefix, family)
  }
  return { check: (address) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') }
}

/**
 * The network address a request comes from: that of the socket, unless a trusted proxy is there; then the last one that
 * no trusted proxy wrote. What anybody else writes into `X-Forwarded-For` is not read. An IPv6 address stands for its
 * whole network of 64 bits, which is what one subscriber has.
 */
export function clientAddress(socket: string, forwardedFor: string | null, proxies: TrustedProxies): string {
  const known = (forwardedFor ?? '').split(',').map((one) => plain(one.trim()))
  let address = plain(socket)
  while (isIP(address) !== 0 && proxies.check(address)) {
    const before = known.pop()
    if (before === undefined || isIP(before) === 0) break
    address = before
  }
  return isIPv6(address) ? networkOf(address) : address
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function networkOf(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
