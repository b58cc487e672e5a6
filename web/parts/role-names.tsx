import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { RoleId } from '../../src/catalogue/ids.ts'
import { useRoleName } from './use-role-name.ts'

/** Names of roles in a row, each leading to its page. */
export function RoleNames({ roles }: { readonly roles: readonly RoleId[] }) {
  const nameOf = useRoleName()
  return roles.map((role, index) => (
    <Fragment key={role}>
      {index > 0 && ', '}
      <Link to='/roles/$role' params={{ role }}>
        {nameOf(role)}
      </Link>
    </Fragment>
  ))
}
