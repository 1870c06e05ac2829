package org.cohorte.foundation.web;

/** Whether the people behind the pages of this installation are made up; answered by the module that knows. */
public interface InventedPeople {

    boolean areShown();
}
