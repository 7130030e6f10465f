import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { DoneNotice } from './done-notice.tsx'

function page(actionData: Record<string, unknown> | undefined): string {
  const routes = [{ id: 'page', path: '/', element: <DoneNotice>Saved.</DoneNotice> }]
  return renderToStaticMarkup(
    <RouterProvider router={createMemoryRouter(routes, { hydrationData: { actionData } })} />,
  )
}

test('what was done is said where one was led to, and not above a form that has been refused since', () => {
  expect(page(undefined)).toContain('Saved.')
  expect(page({ page: { problem: 'No.' } })).toBe('')
})
