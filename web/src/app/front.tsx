import { Navigate } from 'react-router';
import { hasRole, useMe } from './session';

/** Whoever keeps a secretariat begins with the overview, all others with what they are asked. */
export function Front() {
  const me = useMe();
  return <Navigate to={hasRole(me, ['secretariat', 'chair']) ? '/overblik' : '/opgaver'} replace />;
}
