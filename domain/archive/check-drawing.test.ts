import { expect, test } from 'vitest'
import { isPlainDrawing } from './check-drawing.ts'

test.each([
  '',
  '<svg viewBox="0 0 10 10" role="img"><title>Män &amp; kvinnor</title><path d="M0 0L1 1" fill="url(#h-women)"/></svg>',
  '<svg><defs><pattern id="h"><line x1="0" y1="0"></line></pattern></defs><text class="x">1 &lt; 2</text></svg>',
])('%s can be put into a page', (svg) => {
  expect(isPlainDrawing(svg)).toBe(true)
})

test.each([
  '<svg><script>alert(1)</script></svg>',
  '<svg onload="alert(1)"></svg>',
  '<svg><g ONCLICK="x"></g></svg>',
  '<svg><a href="https://example.org"><text>x</text></a></svg>',
  '<svg><rect fill="url(https://example.org/x)"/></svg>',
  '<svg><rect style="fill:&#117;rl(x)"/></svg>',
  '<svg><foreignObject><form action="/x"></form></foreignObject></svg>',
  '<svg><image href="https://example.org/x.png"/></svg>',
  '<svg><style>@import "x"</style></svg>',
  '<svg><rect x=1 onload=alert(1) /></svg>',
  "<svg><rect x='1' onload='alert(1)'/></svg>",
  '<svg><!-- --><rect/></svg>',
  '<svg><rect/></svg><form action="/x">',
  '<svg><rect/',
  '<div></div>',
  'text',
])('%s cannot', (svg) => {
  expect(isPlainDrawing(svg)).toBe(false)
})
