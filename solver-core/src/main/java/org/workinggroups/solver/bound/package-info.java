/** What no plan can do better than: lower bounds on the penalties, from the terms alone. */
package org.workinggroups.solver.bound;
