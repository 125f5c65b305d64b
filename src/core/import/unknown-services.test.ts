import { expect, it } from 'vitest';
import { formatUnknownServices, UnknownServices } from './unknown-services.ts';

it('names what is not known by how often it was named, with what was probably meant', () => {
  const services = new UnknownServices();
  services.add([{ name: 'Tides' }, { name: 'Bookin', meant: 'booking' }]);
  for (let count = 0; count < 11; count += 1) services.add([{ name: 'Cr\u202eanes' }]);
  services.add([{ name: 'Bookin', meant: 'booking' }]);
  expect(formatUnknownServices(services.list()))
    .toBe(`Named as services and not known, with the number of records:
  11  Cr\\u202eanes
   2  Bookin  Did you mean "booking"?
   1  Tides
  write: a file for each, or its name among the aliases of one, and import again; \`npm run import -- services\` with the same tool and place behind it writes files for all of them`);
});

it('says nothing where all are known, and no more than fits on a screen where none is', () => {
  const services = new UnknownServices();
  expect(formatUnknownServices(services.list())).toBe('');
  for (let at = 0; at < 5000; at += 1) services.add([{ name: `Service ${at}` }]);
  expect(services.list()).toHaveLength(1000);
  expect(formatUnknownServices(services.list()).split('\n')).toHaveLength(33);
});
