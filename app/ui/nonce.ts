import { createContext, useContext } from 'react'

/** The number that the scripts and style sheets of this very answer carry. */
export const NonceContext = createContext<string | undefined>(undefined)

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
