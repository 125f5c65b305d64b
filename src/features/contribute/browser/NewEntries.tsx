import type { ComponentChildren } from 'preact';
import { serviceKinds } from '../../../../schemas/vocabulary.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Registry } from '../../../core/registry/registry.ts';
import type { Draft, DraftOrganization, DraftService } from '../draft.ts';
import { withOwner } from '../new-entries.ts';
import { FaultText } from './FaultText.tsx';
import { described, Field } from './Field.tsx';
import { LeftInput } from './LeftInput.tsx';

interface Props {
  draft: Draft;
  /** With the new entries of the draft. */
  registry: Registry;
  problems: readonly Problem[];
  onChange: (change: (draft: Draft) => Draft) => void;
}

interface TextProps {
  name: string;
  label: string;
  hint: string;
  value: string;
  onInput: (text: string) => void;
}

function TextField({ name, label, hint, value, onInput }: TextProps) {
  return (
    <Field name={name} label={label} hint={hint}>
      <input
        {...described(name)}
        value={value}
        autoComplete="off"
        onInput={({ currentTarget }) => {
          onInput(currentTarget.value);
        }}
      />
    </Field>
  );
}

/** The file of a new entry: what it is called, its fields, and what is wrong with it. */
function Entry({
  title,
  path,
  problems,
  children,
}: {
  title: string;
  path: string;
  problems: readonly Problem[];
  children: ComponentChildren;
}) {
  // What is not written yet is seen; the list of problems has it.
  const own = problems.filter(({ file, rule }) => file === path && rule !== 'missing-field');
  return (
    <fieldset class="new-entry" data-file={path}>
      <legend>{title}</legend>
      <p class="field-hint">
        Gets a file of its own: <code>{path}</code>
      </p>
      {children}
      {own.map((problem) => (
        <div class={`problem problem-${problem.severity}`}>
          <FaultText problem={problem} />
        </div>
      ))}
    </fieldset>
  );
}

const texts = {
  homePage: { label: 'Home page', hint: 'Its address, with https://. May be left empty.' },
  text: { label: 'What it is, in a sentence', hint: 'For someone who has never heard of it.' },
} as const;

function ServiceEntry({
  service,
  registry,
  problems,
  onChange,
}: Omit<Props, 'draft'> & { service: DraftService }) {
  const { id } = service;
  const write = (change: Partial<DraftService>): void => {
    onChange((draft) => ({
      ...draft,
      services: draft.services.map((other) => (other.id === id ? { ...other, ...change } : other)),
    }));
  };
  const field = (part: 'homePage' | 'text') => (
    <TextField
      {...texts[part]}
      name={`${part}-service-${id}`}
      value={service[part]}
      onInput={(text) => {
        write({ [part]: text });
      }}
    />
  );
  const owner = registry.organizations.get(service.organization);
  return (
    <Entry title={`New service: ${service.name}`} path={`content/services/${id}.md`} problems={problems}>
      <TextField
        name={`name-service-${id}`}
        label="Name"
        hint="As its users call it."
        value={service.name}
        onInput={(name) => {
          write({ name });
        }}
      />
      <Field name={`kind-${id}`} label="What sort of service" hint="The one for which most people know it.">
        <select
          {...described(`kind-${id}`)}
          value={service.kind}
          onChange={({ currentTarget }) => {
            write({ kind: currentTarget.value });
          }}
        >
          <option value="">Choose a kind</option>
          {Object.entries(serviceKinds).map(([kind, { label }]) => (
            <option value={kind}>{label}</option>
          ))}
        </select>
      </Field>
      <Field
        name={`owner-${id}`}
        label="Who runs it"
        hint="An organization by any of its names. One that is not known yet gets a file too."
      >
        <LeftInput
          {...described(`owner-${id}`)}
          list="known-organizations"
          value={owner?.fields.name ?? service.organization}
          onLeave={(text) => {
            onChange((draft) => withOwner(draft, id, text, registry));
          }}
        />
      </Field>
      {field('homePage')}
      {field('text')}
    </Entry>
  );
}

function OrganizationEntry({
  organization,
  problems,
  onChange,
}: Omit<Props, 'draft' | 'registry'> & {
  organization: DraftOrganization;
}) {
  const { id } = organization;
  const field = (part: 'name' | 'homePage' | 'text', label: { label: string; hint: string }) => (
    <TextField
      {...label}
      name={`${part}-organization-${id}`}
      value={organization[part]}
      onInput={(text) => {
        onChange((draft) => ({
          ...draft,
          organizations: draft.organizations.map((other) =>
            other.id === id ? { ...other, [part]: text } : other,
          ),
        }));
      }}
    />
  );
  return (
    <Entry
      title={`New organization: ${organization.name}`}
      path={`content/organizations/${id}.md`}
      problems={problems}
    >
      {field('name', { label: 'Name', hint: 'As it calls itself today.' })}
      {field('homePage', texts.homePage)}
      {field('text', texts.text)}
    </Entry>
  );
}

/** The services and organizations that this record brings along. */
export function NewEntries({ draft, ...rest }: Props) {
  if (draft.services.length === 0) return null;
  return (
    <>
      {draft.services.map((service) => (
        <ServiceEntry key={service.id} service={service} {...rest} />
      ))}
      {draft.organizations.map((organization) => (
        <OrganizationEntry key={organization.id} organization={organization} {...rest} />
      ))}
      <datalist id="known-organizations">
        {[...rest.registry.organizations.values()].map(({ id, fields }) => (
          <option value={fields.name} label={id} />
        ))}
      </datalist>
    </>
  );
}
