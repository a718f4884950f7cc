import { describe, expect, test } from 'vitest';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { Contact } from '../../../shared/resume/resume.ts';
import { documentOf } from '../../support/document-of.ts';

const JOB = ['# Experience', 'Developer, Acme\t2019 – 2021', '• Built the API.'];

function contactOf(top: readonly string[], links: readonly string[] = []): Contact {
  return buildResume(documentOf([...top, ...JOB], { links }), []).contact;
}

test('name, e-mail, phone and links are read from the lines above the first heading', () => {
  expect(
    contactOf([
      '# Ada Beispiel',
      'Backend Developer',
      'ada@example.com | +49 30 555 0101 | github.com/example-ada | Berlin',
    ]),
  ).toEqual({
    name: 'Ada Beispiel',
    email: 'ada@example.com',
    phone: '+49 30 555 0101',
    links: ['github.com/example-ada'],
  });
});

test('they are read from a contact section too', () => {
  expect(contactOf(['# Ada Beispiel', '# CONTACT', '• ada@example.com', '• (312) 555-0123'])).toEqual({
    name: 'Ada Beispiel',
    email: 'ada@example.com',
    phone: '(312) 555-0123',
    links: [],
  });
});

describe('names', () => {
  test.each([
    [['# ANNA WIŚNIEWSKA'], 'ANNA WIŚNIEWSKA'],
    [['# Ludwig van Beispiel'], 'Ludwig van Beispiel'],
    [['Curriculum Vitae', '**Ada Beispiel**'], 'Ada Beispiel'],
    [['# Ada', '# Beispiel'], 'Ada Beispiel'],
    [['# Ada Beispiel, PhD'], 'Ada Beispiel'],
    [['Backend Developer', '# Ada Beispiel'], 'Ada Beispiel'],
    [['Berlin, Germany', '# Ada Beispiel'], 'Ada Beispiel'],
    [['# BEISPIEL, Ada'], 'Ada Beispiel'],
    [["# O'NEIL-MUSTER, Ada Maria"], "Ada Maria O'Neil-Muster"],
    [['Name: BEISPIEL, Ada J.'], 'Ada J. Beispiel'],
    [['# BEISPIEL, Berlin'], 'BEISPIEL'],
    [['# ADA BEISPIEL, Berlin'], 'ADA BEISPIEL'],
    [['Name: Ada Beispiel', 'Birthday: 04.05.1990'], 'Ada Beispiel'],
    [['ada@example.com'], null],
  ])('%j', (top, name) => {
    expect(contactOf(top).name).toBe(name);
  });
});

describe('phones', () => {
  test.each([
    ['+1 (415) 555-0142', '+1 (415) 555-0142'],
    ['(718) 555–0100', '(718) 555–0100'],
    ['0049 555 0165 22', '0049 555 0165 22'],
    ['555.010.1234', '555.010.1234'],
    ['Tel: +44 20 7946 0958', '+44 20 7946 0958'],
    ['Berlin · +49 30 555 XXX XX', '+49 30 555 XXX XX'],
    ['(312) ###-#### | Chicago', '(312) ###-####'],
    ['0176 xxx xxxxx', '0176 xxx xxxxx'],
    ['+1 415 555 0142 x', '+1 415 555 0142'],
    ['+49 XX', null],
    ['(2019 – 20XX)', null],
    ['2015 – 2019', null],
    ['01/2015 - 12/2019', null],
    ['12345', null],
  ])('"%s"', (line, phone) => {
    expect(contactOf(['# Ada Beispiel', line]).phone).toBe(phone);
  });
});

test('stars stand for hidden figures too', () => {
  const document = documentOf(['# Ada Beispiel', '+49 30 ### ### ##', ...JOB]);
  const starred = { ...document, text: document.text.replace(/#/gu, '*') };
  expect(buildResume(starred, []).contact.phone).toBe('+49 30 *** *** **');
});

test('targets of links are added once and mail targets are an e-mail', () => {
  expect(
    contactOf(
      ['# Ada Beispiel', 'github.com/example-ada'],
      [
        'https://github.com/example-ada/',
        'https://example.com/ada',
        'mailto:ada@example.com',
        'tel:+495550101',
      ],
    ),
  ).toEqual({
    name: 'Ada Beispiel',
    email: 'ada@example.com',
    phone: null,
    links: ['github.com/example-ada', 'https://example.com/ada'],
  });
});

test('digits of an e-mail address are no phone number', () => {
  const { email, phone } = contactOf(['# Ada Beispiel', '3248175240@example.com | (+86) 19982000000']);
  expect([email, phone]).toEqual(['3248175240@example.com', '(+86) 19982000000']);
});

test('a degree behind the name is no part of it', () => {
  expect(contactOf(['# Ada Beispiel, M.Sc.', 'ada@example.com']).name).toBe('Ada Beispiel');
  expect(contactOf(['# ADA BEISPIEL M.SC.', 'ada@example.com']).name).toBe('ADA BEISPIEL');
});

test('a name and an address that break at a hyphen are whole', () => {
  const { name, email } = contactOf([
    '# Ifeoma',
    '# Castellanos-',
    '# Brandt',
    'Data Engineer',
    'ifeoma@castellanos-',
    'brandt.example',
  ]);
  expect([name, email]).toEqual(['Ifeoma Castellanos-Brandt', 'ifeoma@castellanos-brandt.example']);
});

describe('an address that wraps', () => {
  const linksOf = (...top: readonly string[]) => contactOf(['Ada Beispiel', ...top]).links;
  const emailOf = (...top: readonly string[]) => contactOf(['Ada Beispiel', ...top]).email;

  test('a link at its hyphen, with more behind its end', () => {
    expect(
      linksOf('Oslo | https://github.com/example-ada/very-long-', 'repository-name | www.example.com'),
    ).toEqual(['https://github.com/example-ada/very-long-repository-name', 'www.example.com']);
  });

  test('a link at a slash', () => {
    expect(linksOf('https://www.example.com/portfolio/', 'projects')).toEqual([
      'https://www.example.com/portfolio/projects',
    ]);
  });

  test('but not into words of another line', () => {
    expect(linksOf('https://www.example.com/portfolio/', 'Oslo, Norway')).toEqual([
      'https://www.example.com/portfolio/',
    ]);
    expect(linksOf('https://www.example.com/', 'www.example.org')).toEqual([
      'https://www.example.com/',
      'www.example.org',
    ]);
  });

  test('an e-mail address before and behind its sign, and at a hyphen before it', () => {
    expect(emailOf('ada.beispiel', '@example.com')).toBe('ada.beispiel@example.com');
    expect(emailOf('ada.beispiel@', 'example.com')).toBe('ada.beispiel@example.com');
    expect(emailOf('ada-', 'beispiel@example.com')).toBe('ada-beispiel@example.com');
  });

  test.each([
    ['c', 'om'],
    ['co', 'm'],
    ['', 'com'],
  ])('an e-mail address that fills its column: "…@example.%s" over "%s"', (end, rest) => {
    const address = 'ada.augusta.beispiel.van.den.berg@example';
    expect(emailOf(`${address}.${end}`, rest)).toBe(`${address}.com`);
  });

  test.each([
    ['ada.augusta.beispiel.van.den.berg@example.org', 'beispiel.dev', 'that has an end of its own'],
    ['ada.augusta.beispiel.van.den.berg@example.co', 'mail', 'that the next line gives none'],
    ['ada@example.co', 'm', 'behind which there was room'],
  ])('but not %s over "%s", %s', (address, rest) => {
    expect(emailOf(address, rest, 'Amsterdam, Netherlands, and else')).toBe(address);
  });
});
