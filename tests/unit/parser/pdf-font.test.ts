import { expect, test } from 'vitest';
import { describeFont } from '../../../electron/parser/pdf-font.ts';

// Names of the Computer Modern, European Computer Modern and CM-Super fonts, as TeX installations list them.
test.each([
  ['CMBX10', true, false],
  ['CMSSBX10', true, false],
  ['SFBX1000', true, false],
  ['SFSX1000', true, false],
  ['ECBX1000', true, false],
  ['SFBI1000', true, true],
  ['CMSSI10', false, true],
  ['SFSI1000', false, true],
  ['CMTI10', false, true],
  ['CMR10', false, false],
  ['CMSS10', false, false],
  ['SFRM1000', false, false],
  ['SFSS1000', false, false],
])('of TeX, %s is bold: %s, italic: %s', (name, bold, italic) => {
  expect(describeFont({ name: `ABCDEF+${name}` })).toMatchObject({ bold, italic });
});
