import workspace from '../../package.json' with { type: 'json' };

export const version: string = workspace.version;
