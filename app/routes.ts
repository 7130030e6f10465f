import { type RouteConfig, route } from '@react-router/dev/routes'
import { addresses } from './addresses.ts'

// Each page stands at one address per language; both lead to the same file.
export default (['sv', 'en'] as const).flatMap((language) =>
  Object.entries(addresses).map(([name, { file, ...paths }]) =>
    route(paths[language].slice(1), `routes/${file}`, { id: `${language}:${name}` }),
  ),
) satisfies RouteConfig
