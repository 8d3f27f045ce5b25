/** A program that is a module itself. */
module outside {
    requires org.workinggroups.solver;
}
