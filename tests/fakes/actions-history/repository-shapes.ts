/** GitHub's JSON for a repository, its accounts, files, commits and issues. */
import { createHash } from 'node:crypto';
import type { HistoryIssue, HistoryRepository } from './history.ts';

export type Shape = Readonly<Record<string, unknown>>;

export interface Origins {
  /** E.g. `http://127.0.0.1:4000`, without a slash at the end. */
  readonly api: string;
  /** Where people look, e.g. `https://github.com`. */
  readonly web: string;
}

/** Writes the shapes that do not depend on Actions: every field that the OpenAPI description requires. */
export class RepositoryShapes {
  readonly #origins: Origins;
  readonly #repository: HistoryRepository;
  readonly #repo: string;
  readonly #repoWeb: string;

  constructor(repository: HistoryRepository, origins: Origins) {
    this.#origins = origins;
    this.#repository = repository;
    this.#repo = `${origins.api}/repos/${repository.owner}/${repository.name}`;
    this.#repoWeb = `${origins.web}/${repository.owner}/${repository.name}`;
  }

  repository(): Shape {
    const repository = this.#repository;
    const moment = '2024-01-01T00:00:00Z';
    return {
      ...this.minimalRepository(repository),
      git_url: `git://github.com/${repository.owner}/${repository.name}.git`,
      ssh_url: `git@github.com:${repository.owner}/${repository.name}.git`,
      clone_url: `${this.#repoWeb}.git`,
      svn_url: this.#repoWeb,
      visibility: repository.visibility,
      default_branch: repository.defaultBranch,
      mirror_url: null,
      homepage: null,
      language: null,
      license: null,
      forks_count: 0,
      stargazers_count: 0,
      watchers_count: 0,
      size: 0,
      open_issues_count: 0,
      forks: 0,
      open_issues: 0,
      watchers: 0,
      subscribers_count: 0,
      network_count: 0,
      has_issues: true,
      has_projects: false,
      has_wiki: false,
      has_pages: false,
      has_discussions: false,
      archived: false,
      disabled: false,
      pushed_at: moment,
      created_at: moment,
      updated_at: moment,
    };
  }

  file(path: string, content: string): Shape {
    const url = `${this.#repo}/contents/${path}?ref=${this.#repository.defaultBranch}`;
    const sha = createHash('sha1').update(content).digest('hex');
    const gitUrl = `${this.#repo}/git/blobs/${sha}`;
    const htmlUrl = `${this.#repoWeb}/blob/${this.#repository.defaultBranch}/${path}`;
    return {
      type: 'file',
      encoding: 'base64',
      size: Buffer.byteLength(content),
      name: path.split('/').at(-1) ?? path,
      path,
      content: Buffer.from(content).toString('base64'),
      sha,
      url,
      git_url: gitUrl,
      html_url: htmlUrl,
      download_url: `${this.#repoWeb}/raw/${path}`,
      _links: { self: url, git: gitUrl, html: htmlUrl },
    };
  }

  commit(sha: string): Shape {
    const url = `${this.#repo}/commits/${sha}`;
    const person = { name: 'Dev', email: 'dev@example.com', date: '2026-11-01T00:00:00Z' };
    return {
      url,
      sha,
      node_id: nodeId('commit', 1),
      html_url: `${this.#repoWeb}/commit/${sha}`,
      comments_url: `${url}/comments`,
      commit: {
        url: `${this.#repo}/git/commits/${sha}`,
        author: person,
        committer: person,
        message: `Change ${sha.slice(0, 7)}`,
        comment_count: 0,
        tree: { sha, url: `${this.#repo}/git/trees/${sha}` },
      },
      author: this.user(1001, 'dev'),
      committer: this.user(1001, 'dev'),
      parents: [],
    };
  }

  /** What happened between two commits: `ahead` are those that only the second has, oldest first. */
  comparison(ends: readonly [string, string], ahead: readonly string[], behind: number): Shape {
    const page = `${this.#repoWeb}/compare/${ends[0]}...${ends[1]}`;
    const direction = ahead.length > 0 ? 'ahead' : 'identical';
    return {
      url: `${this.#repo}/compare/${ends[0]}...${ends[1]}`,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: this.commit(ends[0]),
      merge_base_commit: this.commit(behind > 0 ? ends[1] : ends[0]),
      status: behind > 0 ? 'behind' : direction,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: ahead.map((sha) => this.commit(sha)),
      files: [],
    };
  }

  issue(issue: HistoryIssue): Shape {
    const url = `${this.#repo}/issues/${issue.number}`;
    const page = `${this.#repoWeb}/issues/${issue.number}`;
    return {
      id: issue.id,
      node_id: nodeId('issue', issue.id),
      url,
      repository_url: this.#repo,
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url: page,
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      state_reason: issue.state === 'closed' ? 'completed' : null,
      user: this.user(issue.user.id, issue.user.login),
      labels: issue.labels.map((name, index) => ({
        id: index + 1,
        node_id: nodeId('label', index + 1),
        url: `${this.#repo}/labels/${encodeURIComponent(name)}`,
        name,
        description: null,
        color: 'ededed',
        default: false,
      })),
      assignee: null,
      assignees: [],
      milestone: null,
      locked: false,
      comments: 0,
      author_association: 'NONE',
      created_at: issue.createdAt,
      updated_at: issue.closedAt ?? issue.createdAt,
      closed_at: issue.closedAt ?? null,
      closed_by: issue.closedBy === undefined ? null : this.user(issue.closedBy.id, issue.closedBy.login),
      ...(issue.isPullRequest === true
        ? { pull_request: { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` } }
        : {}),
    };
  }

  /** A repository as it stands inside other things. */
  minimalRepository(
    repository: { readonly id: number; readonly owner: string; readonly name: string; readonly visibility?: string },
    fork = false,
  ): Shape {
    const fullName = `${repository.owner}/${repository.name}`;
    const url = `${this.#origins.api}/repos/${fullName}`;
    return {
      id: repository.id,
      node_id: nodeId('repository', repository.id),
      name: repository.name,
      full_name: fullName,
      owner: this.user(fork ? 3001 : 2001, repository.owner, 'Organization'),
      private: (repository.visibility ?? 'public') !== 'public',
      html_url: `${this.#origins.web}/${fullName}`,
      description: null,
      fork,
      url,
      ...Object.fromEntries(REPOSITORY_LINKS.map((name) => [`${name}_url`, url + linkTail(name)])),
    };
  }

  /** An account as it stands inside other things. */
  user(id: number, login: string, type = login.endsWith('[bot]') ? 'Bot' : 'User'): Shape {
    const url = `${this.#origins.api}/users/${encodeURIComponent(login)}`;
    return {
      login,
      id,
      node_id: nodeId('user', id),
      avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
      gravatar_id: '',
      url,
      html_url: `${this.#origins.web}/${encodeURIComponent(login)}`,
      ...Object.fromEntries(USER_LINKS.map((name) => [`${name}_url`, `${url}/${name}`])),
      type,
      site_admin: false,
    };
  }
}

const REPOSITORY_LINKS = (
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments ' +
  'downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels ' +
  'languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags ' +
  'teams trees'
).split(' ');

const USER_LINKS = 'followers following gists starred subscriptions organizations repos events received_events'.split(
  ' ',
);

function linkTail(name: string): string {
  return `/${name.replace('_', '/')}`;
}

/** GitHub's opaque second id of everything. */
export function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}
