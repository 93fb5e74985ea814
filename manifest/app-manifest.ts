import type { Command } from '../bot/command.ts';
import type { PackageSettings } from './settings.ts';

/** The newest that Microsoft's package ships: a test says when there is a newer one. */
export const schemaVersion = '1.30';

export type AppManifest = ReturnType<typeof appManifest>;

/** What Teams reads: who the bot is, where it may be added, and what it offers there. */
export function appManifest(
  settings: PackageSettings,
  { version, commands }: { version: string; commands: readonly Command[] },
) {
  const { clientId, developer, website, privacy, terms } = settings;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version,
    id: clientId,
    localizationInfo: { defaultLanguageTag: 'en-gb' },
    developer: {
      name: developer,
      websiteUrl: website,
      privacyUrl: privacy,
      termsOfUseUrl: terms,
    },
    name: { short: 'RAPTOR', full: 'RAPTOR: tackling organised exploitation' },
    description: {
      short: 'Refer suspected organised exploitation; triage, task and follow it.',
      full: description,
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#12284C',
    bots: [
      {
        botId: clientId,
        scopes: ['personal', 'team', 'groupChat'],
        isNotificationOnly: false,
        supportsFiles: false,
        commandLists: [
          { scopes: ['personal'], commands: menu(commands) },
          {
            scopes: ['team', 'groupChat'],
            commands: menu(commands.filter((command) => !command.ownChatOnly)),
          },
        ],
      },
    ],
    composeExtensions: [
      {
        botId: clientId,
        commands: [
          {
            id: 'refer',
            type: 'action',
            context: ['message'],
            title: 'Refer this message',
            description: 'Begins a referral from the words of this message',
            fetchTask: true,
          },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    // No page of ours opens within Teams: everything is a card.
    validDomains: [],
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
  };
}

/** The first of the list, in its order; help is always there, and tells of the rest. */
function menu(commands: readonly Command[]): { title: string; description: string }[] {
  const help = commands.filter(({ name }) => name === 'help');
  const others = commands.filter(({ name }) => name !== 'help');
  return [...others.slice(0, mostCommands - help.length), ...help].map(({ name, usage, does }) => ({
    title: name,
    description: usage === name ? sentence(does) : `${sentence(does)}: ${usage}`,
  }));
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What Teams shows of a menu (Microsoft Learn: create a commands menu). */
const mostCommands = 10;

const description = [
  'Officers refer suspected organised exploitation in the chat they already use.',
  'The regional gateway triages with an explained harm score, analysts deliver the work,',
  'safeguarding risk is escalated by the clock, and leaders read the day’s threat digest.',
  'RAPTOR advises; a named person decides. In danger now: radio control or 999.',
].join(' ');
