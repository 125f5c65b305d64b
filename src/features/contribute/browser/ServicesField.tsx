import { searchedNames } from '../../../core/registry/names.ts';
import type { Service } from '../../../core/registry/registry.ts';
import { Field, fieldId, hintId } from './Field.tsx';

interface Props {
  /** Ids of the chosen services. */
  chosen: readonly string[];
  services: readonly Service[];
  onChange: (ids: string[]) => void;
}

/** The service that a reader calls by its id, its name or another name of it. */
function findService(services: readonly Service[], name: string): Service | undefined {
  const wanted = name.trim().toLowerCase();
  return services.find((service) =>
    [service.id, ...searchedNames(service)].some((known) => known.toLowerCase() === wanted),
  );
}

function Chips({ chosen, services, onChange }: Props) {
  return (
    <ul class="chips" aria-label="Chosen services">
      {chosen.map((id) => (
        <li>
          {services.find((service) => service.id === id)?.fields.name ?? id}
          <button
            type="button"
            class="plain"
            aria-label={`Take out ${id}`}
            onClick={() => {
              onChange(chosen.filter((other) => other !== id));
            }}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The services that failed, chosen by any of their names. */
export function ServicesField({ chosen, services, onChange }: Props) {
  return (
    <Field
      name="services"
      label="Services that failed"
      hint="Type a name and choose it. A service that is not known yet needs a file of its own; write its id into the text below and say so in the pull request."
    >
      <Chips chosen={chosen} services={services} onChange={onChange} />
      <input
        id={fieldId('services')}
        list="known-services"
        autoComplete="off"
        aria-describedby={hintId('services')}
        onChange={({ currentTarget }) => {
          const found = findService(services, currentTarget.value);
          if (!found) return;
          if (!chosen.includes(found.id)) onChange([...chosen, found.id]);
          currentTarget.value = '';
        }}
      />
      <datalist id="known-services">
        {services.map(({ id, fields }) => (
          <option value={fields.name} label={id} />
        ))}
      </datalist>
    </Field>
  );
}
