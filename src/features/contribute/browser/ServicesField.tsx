import { useState } from 'preact/hooks';
import { suggestNamed } from '../../../core/new/named.ts';
import type { Problem } from '../../../core/problem.ts';
import { servicesNamed } from '../../../core/registry/names.ts';
import type { Registry, Service } from '../../../core/registry/registry.ts';
import { controlLabels } from '../control-labels.ts';
import { described, Field } from './Field.tsx';

interface Props {
  /** Ids of the chosen services. */
  chosen: readonly string[];
  /** All services, those among them that get a file with this record. */
  services: Registry['services'];
  problems: readonly Problem[] | undefined;
  onChange: (ids: string[]) => void;
  /** Makes a service of that name, which the record then names. */
  onCreate: (name: string) => void;
}

const nameOf = (services: Props['services'], id: string): string => services.get(id)?.fields.name ?? id;

function Chips({ chosen, services, onChange }: Pick<Props, 'chosen' | 'services' | 'onChange'>) {
  return (
    <ul class="chips" aria-label="Chosen services">
      {chosen.map((id) => (
        <li>
          {nameOf(services, id)}
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

interface UnknownProps extends Pick<Props, 'services' | 'onCreate'> {
  name: string;
  onTake: (id: string) => void;
}

/** What to do with a name that no service goes by: take the one that was meant, or make one. */
function UnknownService({ name, services, onTake, onCreate }: UnknownProps) {
  const meant = suggestNamed(services, name);
  return (
    <div class="notice unknown-service" role="status">
      <p>No service here goes by the name “{name}”.</p>
      <p class="submit-ways">
        {meant !== undefined && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              onTake(meant);
            }}
          >
            I meant {nameOf(services, meant)}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            onCreate(name);
          }}
        >
          Add “{name}” as a new service
        </button>
      </p>
    </div>
  );
}

const optionsOf = (services: Props['services']): Service[] => [...services.values()];

/** The services that failed, chosen by any of their names; one that nobody knows yet can be made. */
export function ServicesField({ chosen, services, problems, onChange, onCreate }: Props) {
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState('');
  const take = (id: string): void => {
    if (!chosen.includes(id)) onChange([...chosen, id]);
    setTyped('');
    setUnknown('');
  };
  const settle = (name: string): void => {
    const [found] = servicesNamed(services, name.trim());
    if (found) take(found.id);
    else setUnknown(name.trim());
  };
  return (
    <>
      <Field
        name="services"
        label={controlLabels.services}
        hint="Type a name and choose it, one after the other. One that is not known yet can be added."
        problems={problems}
      >
        <Chips chosen={chosen} services={services} onChange={onChange} />
        <input
          {...described('services', problems)}
          list="known-services"
          autoComplete="off"
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
          onChange={({ currentTarget }) => {
            settle(currentTarget.value);
          }}
        />
        <datalist id="known-services">
          {optionsOf(services).map(({ id, fields }) => (
            <option value={fields.name} label={id} />
          ))}
        </datalist>
      </Field>
      {unknown !== '' && (
        <UnknownService
          name={unknown}
          services={services}
          onTake={take}
          onCreate={(name) => {
            setTyped('');
            setUnknown('');
            onCreate(name);
          }}
        />
      )}
    </>
  );
}
