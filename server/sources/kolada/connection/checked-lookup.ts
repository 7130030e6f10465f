import { lookup as resolve, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { UserError } from '#server/errors.ts'
import { isLoopback } from '#server/is-loopback.ts'
import { isPublicAddress } from '#server/is-public-address.ts'
import type { BaseUrl } from './read-base-url.ts'

/**
 * A resolver for the connection itself: it connects to the very addresses that were checked, so that a name cannot
 * answer with another one in between.
 */
export function checkedLookup(base: BaseUrl): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const refused = addresses.find(({ address }) => !mayConnect(base, address))
      if (refused) return callback(refuse(base, refused.address), [])
      if (options.all) return callback(null, addresses)
      const [{ address, family }] = addresses as [LookupAddress]
      callback(null, address, family)
    })
  }
}

/**
 * Checks a host that is an address already, which is never looked up.
 *
 * @throws UserError `kolada-address` where it is not on the open internet and the operator has not named the own machine.
 */
export function requireAllowedHost(base: BaseUrl): void {
  const address = base.host.replace(/^\[|\]$/g, '')
  if (isIP(address) !== 0 && !mayConnect(base, address)) throw refuse(base, address)
}

function mayConnect(base: BaseUrl, address: string): boolean {
  return base.loopback ? isLoopback(address) : isPublicAddress(address)
}

function refuse({ host }: BaseUrl, address: string): UserError {
  return UserError.of('kolada-address', { host, address })
}
