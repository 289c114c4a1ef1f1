package org.withoutfear.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void aCellThatASpreadsheetWouldCalculateIsMadeText(String cell) {
        assertEquals("'" + cell, CodeList.guarded(cell));
    }

    @Test
    void otherCellsStay() {
        assertEquals("O’Rourke, Meaghan", CodeList.guarded("O’Rourke, Meaghan"));
        assertEquals("", CodeList.guarded(""));
        assertEquals(null, CodeList.guarded(null));
    }
}
