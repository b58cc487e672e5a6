import { Link } from '@tanstack/react-router'
import { useOpenedOrganization } from '../app/organization-context.ts'
import styles from './seat-link.module.css'

/** A position by its title, leading to its page; one that is not there by its bare id. */
export function SeatLink({ id }: { readonly id: string }) {
  const { model } = useOpenedOrganization()
  const title = model.tables.positions.get(id)?.title
  return (
    <Link to='/positions/$position' params={{ position: id }} className={styles.link}>
      {title ?? id}
    </Link>
  )
}
