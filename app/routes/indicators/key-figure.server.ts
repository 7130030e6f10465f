import type { LoaderFunctionArgs } from 'react-router'
import { loadKeyFigure } from './load-key-figure.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return loadKeyFigure(args, args.params.code!)
}
